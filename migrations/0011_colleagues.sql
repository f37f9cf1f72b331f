-- Whose address the sender of a piece of evidence has is asked for each timeline.
create index address_domain on address (split_part(email_key, '@', 2));
create index contact_email on contact (email_key);
