// Every advisory lock of the installation, in one place: two purposes under one key would wait for each other.

/** Session lock: shared by every process that uses the embedded server, exclusive for the one that stops it. */
export const SERVER_IN_USE = 7301;
/** Who has which address, which client leads where: shared by batches of mail and corrections, exclusive for whoever adds an address or merges. */
export const ADDRESSES = 7302;
/** Seed of the hash that turns a Message-ID into a lock of its own. */
export const HEADER_ID_SEED = 7303;
/** Who makes clients, projects and leads by what mails say. */
export const NAMES = 7304;
/** Seed of the hash that turns a client into a lock of its own, held while its latest successes are compared. */
export const CLIENT_NEWS_SEED = 7305;
