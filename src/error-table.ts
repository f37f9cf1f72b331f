// One table: every error a person can meet, what happened and what to do. docs/errors.md is proved against it.

interface ErrorText {
  /** 2: wrong usage or configuration; 1: something broke. */
  exit: 1 | 2;
  what: string;
  mend: string;
}

export const errorTable = {
  CONFIG_INVALID: {
    exit: 2,
    what: "The configuration has faults.",
    mend: "Correct each variable named above; docs/configuration.md lists them all.",
  },
  USAGE: { exit: 2, what: "The command was not understood.", mend: "Run it with --help." },
  SECRET_KEY_REQUIRED: {
    exit: 2,
    what: "SECRET_KEY is needed with DATABASE_URL.",
    mend: "Set SECRET_KEY (or SECRET_KEY_FILE) to 32 random bytes: openssl rand -base64 32.",
  },
  SECRET_KEY_MISMATCH: {
    exit: 2,
    what: "SECRET_KEY is not the one this database was set up with.",
    mend: "Use the key kept beside DATA_DIR or in your secret store; stored credentials cannot be read without it.",
  },
  DEMO_DATA_DIR: {
    exit: 2,
    what: "DATA_DIR already holds somebody's own notes; sample mail is not mixed into them.",
    mend: "Give the demo a folder of its own: DATA_DIR=.lately-demo npm run demo.",
  },
  PORT_IN_USE: {
    exit: 1,
    what: "Lately cannot listen there.",
    mend: "Stop what holds the port, or set PORT or INLET_URL to another one.",
  },
  DATABASE_UNREACHABLE: {
    exit: 1,
    what: "The database does not answer.",
    mend: "Check that Postgres runs and that DATABASE_URL is right.",
  },
  DATABASE_TOO_OLD: {
    exit: 1,
    what: "The database server is older than PostgreSQL 15.",
    mend: "Use PostgreSQL 15 or later.",
  },
  DATABASE_NEWER: {
    exit: 1,
    what: "The database was migrated by a newer Lately.",
    mend: "Start that version or a later one; nothing was changed.",
  },
  MIGRATION_FAILED: {
    exit: 1,
    what: "A migration failed and was rolled back.",
    mend: "Read the cause, mend it and run `lately migrate` again.",
  },
  DATA_DIR_UNUSABLE: {
    exit: 1,
    what: "A file or folder of DATA_DIR cannot be made, read or written.",
    mend: "Run Lately as the user the folder belongs to, or name another DATA_DIR.",
  },
  EMBEDDED_POSTGRES_FAILED: {
    exit: 1,
    what: "The embedded Postgres did not start.",
    mend: "Read the log named above; or set DATABASE_URL to a server of your own.",
  },
  EMBEDDED_POSTGRES_MISSING: {
    exit: 1,
    what: "There is no embedded Postgres for this machine.",
    mend: "Set DATABASE_URL to a PostgreSQL server, version 15 or later.",
  },
  EMBEDDED_POSTGRES_MAJOR: {
    exit: 1,
    what: "The embedded cluster was made by another major version of Postgres.",
    mend: "Start the Lately that made it, export, and import into this one.",
  },
  MAILBOX_REFUSED: {
    exit: 1,
    what: "The mail server refused the mailbox's credentials.",
    mend: "Check user and password (an app password where the provider asks for one); nothing was lost.",
  },
  MAILBOX_UNREACHABLE: {
    exit: 1,
    what: "The mail server does not answer.",
    mend: "Check host, port, TLS and network; reading goes on by itself where it stopped.",
  },
  MAILBOX_FOLDER_MISSING: {
    exit: 1,
    what: "The mailbox has no such folder.",
    mend: "Name a folder that exists, as the server spells it, or create it there.",
  },
  MAILBOX_HELD: {
    exit: 1,
    what: "Another process is reading this mailbox.",
    mend: "Let it finish or stop it; a lease of a process that died ends by itself within 15 seconds.",
  },
  MAILBOX_LEASE_LOST: {
    exit: 1,
    what: "Another process took over this mailbox while this one was stalled.",
    mend: "Nothing to do: nothing was written, and the other process goes on from the same place.",
  },
  MAILBOX_SECRET_MISSING: {
    exit: 1,
    what: "There is no password for the mailbox.",
    mend: "Name it in IMAP_URL again, or add it anew with `lately mailbox add`.",
  },
  INPUT_LINES_INVALID: {
    exit: 1,
    what: "Some input lines could not be answered:",
    mend: "Correct the lines named above and send them again; all others were answered.",
  },
  TEMPLATE_INVALID: {
    exit: 2,
    what: "A letter template cannot be used.",
    mend: "Correct the file named above in TEMPLATES_DIR/mail, or remove it: then the built-in one is used.",
  },
  SMTP_UNREACHABLE: {
    exit: 1,
    what: "The SMTP server took no connection or refused the login.",
    mend: "Check SMTP_URL and the network; the letters wait in the outbox and are tried again by themselves.",
  },
  LETTER_UNKNOWN: {
    exit: 1,
    what: "There is no letter with this ID.",
    mend: "`lately status` counts letters by state; the page lists them with their IDs.",
  },
  LETTER_DECIDED: {
    exit: 1,
    what: "This letter does not wait for a decision.",
    mend: "--mark-sent ends one that is uncertain or held; --resend takes one that is uncertain, held, dead or bounced.",
  },
  FILE_UNREADABLE: {
    exit: 1,
    what: "A file could not be read.",
    mend: "Check the path and its permissions; the other files were done.",
  },
  PICTURE_FAILED: {
    exit: 1,
    what: "A picture could not be drawn.",
    mend: "Try again; when it stays so, report the cause named above: nothing else is affected.",
  },
  FILE_UNWRITABLE: {
    exit: 1,
    what: "The file cannot be written.",
    mend: "Name a file in a folder that exists and that you may write to.",
  },
  CLIENT_UNKNOWN: {
    exit: 1,
    what: "There is no client of this name.",
    mend: "Use a name as `lately client list` shows it.",
  },
  TIMELINE_EMPTY: {
    exit: 1,
    what: "There is nothing to show.",
    mend: "`lately entry approve NUMBER` lets the client see an entry; `lately timeline … --drafts` shows what is not approved yet, marked; `--internal` everything; --from and --to other months.",
  },
  MESSAGE_UNKNOWN: {
    exit: 1,
    what: "There is no such message.",
    mend: "Name it by its id, as the inbound log shows it, or by its Message-ID; mail that was only looked at is not kept.",
  },
  MESSAGE_NOT_KEPT: {
    exit: 1,
    what: "The mail itself is not kept, so it cannot be run again.",
    mend: "Its retention time is over, or it was never downloaded: have it sent again.",
  },
  PERSON_UNKNOWN: {
    exit: 1,
    what: "Nobody here has this address.",
    mend: "Use an address as `lately person list` shows it, or add the person with `lately person add`.",
  },
  DIGEST_STOPPED: {
    exit: 1,
    what: "This person gets no digest, so no window closes.",
    mend: "`lately person set EMAIL --cadence weekly` starts it again, unless the person has left; nothing was written.",
  },
  DIGEST_FAILED: {
    exit: 1,
    what: "Some digests could not be composed.",
    mend: "They stay due: mend the cause the log names, then run `lately digest --all --send`, or wait for the next minute of `lately start`.",
  },
  PERSON_KNOWN: {
    exit: 1,
    what: "Somebody here has this address already.",
    mend: "`lately person list` shows whose it is; nothing was changed.",
  },
  CLIENT_KNOWN: {
    exit: 1,
    what: "A client of this name is there already.",
    mend: "`lately client list` shows it; change it with `lately client set`, or merge two with `lately client merge`.",
  },
  CLIENT_NOT_MERGED: {
    exit: 1,
    what: "This client is not merged into another.",
    mend: "`lately client list` shows the merged ones as well.",
  },
  CLIENT_ENDED: {
    exit: 1,
    what: "This client has ended.",
    mend: "`lately client end NAME --undo` takes that back; nothing was changed.",
  },
  CLIENT_NOT_ENDED: {
    exit: 1,
    what: "This client has not ended.",
    mend: "`lately client list` shows the status of each; nothing was changed.",
  },
  CONTACT_UNKNOWN: {
    exit: 1,
    what: "The client has no contact of this address.",
    mend: "`lately client contact NAME` lists them; add one with --add EMAIL --level daily, manager or executive.",
  },
  CONTACT_IS_OURS: {
    exit: 1,
    what: "This address belongs to one of our own people.",
    mend: "Contacts are the client's people; ours are put into its team with `lately client team`.",
  },
  PERSON_LEADS: {
    exit: 1,
    what: "This person still leads clients.",
    mend: "Name who takes them over: `lately person leave EMAIL --handover EMAIL`; nothing was changed.",
  },
  PERSON_UNFIT: {
    exit: 1,
    what: "This person cannot stand in.",
    mend: "Name somebody else, who has not left and whom nobody covers for at that time; nothing was changed.",
  },
  REVIEW_EMPTY: {
    exit: 1,
    what: "There is nothing that the client may be shown.",
    mend: "Approve what may be: `lately entry approve NUMBER…` (`lately entry list` shows the numbers); or name other months with --from and --to.",
  },
  REVIEW_DATE: {
    exit: 1,
    what: "No review can have been held on this day.",
    mend: "Name the day with --held-on; `lately review list` shows those that were held.",
  },
  PROJECT_UNKNOWN: {
    exit: 1,
    what: "The client has no such project.",
    mend: "`lately client list --json` shows the projects of each; nothing was changed.",
  },
  DOMAIN_TAKEN: {
    exit: 1,
    what: "A domain belongs to one client, and this one is taken.",
    mend: "Take it from the other client first: `lately client set NAME domains …`; nothing was changed.",
  },
  DOMAIN_FREE_MAIL: {
    exit: 1,
    what: "This domain is a mail provider's; anybody's mail would count as this client's.",
    mend: "Name only domains of the client's own; nothing was changed.",
  },
  MAILBOX_KNOWN: {
    exit: 1,
    what: "This account or this name is taken by a mailbox that is there already.",
    mend: "`lately mailbox list` shows it; choose another --name, or another account.",
  },
  ENTRY_UNKNOWN: {
    exit: 1,
    what: "There is no such entry.",
    mend: "Use numbers as `lately entry list` shows them; nothing was changed.",
  },
  ENTRY_WITHDRAWN: {
    exit: 1,
    what: "This entry or number was withdrawn.",
    mend: "`lately entry show` says when and why, `lately entry withdraw NUMBER --undo` puts it back; nothing was changed.",
  },
  ENTRY_NOT_WITHDRAWN: {
    exit: 1,
    what: "Nobody withdrew this, so there is nothing to undo.",
    mend: "`lately entry show` lists what was withdrawn of an entry; nothing was changed.",
  },
  ENTRY_NOT_APPROVABLE: {
    exit: 1,
    what: "Nothing was approved: not all of these may be shown to a client.",
    mend: "`lately entry reword` gives words for the client; `lately entry set client` a client. What is private stays so.",
  },
  ENTRIES_APART: {
    exit: 1,
    what: "An entry moves among the others of its client and month.",
    mend: "Where the month is wrong, correct it: `lately entry set date DAY NUMBER`; nothing was changed.",
  },
  QUOTE_NOT_CLIENTS: {
    exit: 1,
    what: "Nothing was approved: a colleague wrote these words, not the client.",
    mend: "Approve without --quote and --named, or forward the client's own mail. If a client's person wrote them, name him: `lately client contact CLIENT --add EMAIL`.",
  },
  LINK_SENSELESS: {
    exit: 1,
    what: "Such a link makes no sense: two results, successes of two clients, or a success that led to what had led to it.",
    mend: "Link each result to its win, or say --same when they are one and of one client (`lately entry set client`); undo a wrong link with `lately entry unlink`. Nothing was changed.",
  },
  QUESTION_NONE: {
    exit: 1,
    what: "There is no such answer to give.",
    mend: "`lately entry show` lists what is asked about an entry, with the digits; nothing was changed.",
  },
} as const satisfies Record<string, ErrorText>;
