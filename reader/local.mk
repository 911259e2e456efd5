# reader/
