-- Version 3: all invoices of one account, settled ones too, are asked for whenever its standing is weighed.
CREATE INDEX invoice_account ON invoice (account_id);
