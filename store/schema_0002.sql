-- Version 2: names of people as the mail with the invoice writes them, the languages of the document and of that mail,
-- and which step a person was asked to approve.
ALTER TABLE invoice ADD COLUMN owner_name TEXT NOT NULL DEFAULT '';     -- display name of who sent it
ALTER TABLE invoice ADD COLUMN names TEXT NOT NULL DEFAULT '{}';        -- JSON: address -> display name
ALTER TABLE invoice ADD COLUMN language TEXT NOT NULL DEFAULT '';       -- of the document
ALTER TABLE invoice ADD COLUMN cover_language TEXT NOT NULL DEFAULT ''; -- of the mail's own text
ALTER TABLE invoice ADD COLUMN approved_step TEXT NOT NULL DEFAULT '';  -- '': whichever comes
ALTER TABLE hold ADD COLUMN step TEXT NOT NULL DEFAULT '';              -- of an approval: the step shown
