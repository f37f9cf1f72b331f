-- Whether the sender of a piece of evidence writes from a domain of our own people is asked for each timeline.
create index address_domain on address (split_part(email_key, '@', 2));
