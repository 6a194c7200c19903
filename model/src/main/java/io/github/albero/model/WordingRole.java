package io.github.albero.model;

/** What words can do in the name or formula of an indicator; the words themselves are in a bundle for each language. */
enum WordingRole {
    /** It only counts or relates what follows: {@code numero}, {@code tasso}, {@code percentage}. One word each. */
    COUNTING,
    /** It only joins, and says nothing by itself: {@code dei}, {@code of}. One word each. */
    LITTLE,
    /** It leads from what is done to what it is done about: {@code risposte ai reclami}. One word each. */
    TOWARDS,
    /** It may stand between what is unwanted and what is done about it: {@code errors found and corrected}. One word each. */
    PASSING,

    /** Something nobody wants, where the words begin with it: {@code reclami}, {@code errors}. */
    UNWANTED,
    /** What may follow something unwanted that is only counted: {@code reclami ricevuti}, {@code errors in invoices}. */
    FOLLOWING,
    /** Said behind things that nobody wants so: {@code pratiche sospese}, {@code invoices with errors}. */
    UNWANTED_STATE,
    /** Said before things that nobody wants so: {@code mancate risposte}, {@code rejected applications}. */
    STATE_BEFORE,
    /** Something of which now more and now less is wanted, as with costs. */
    OPEN,
    /** Before something unwanted, it says that something is done about it: {@code correzione degli errori}. */
    DEALT_BEFORE,
    /** Behind something unwanted, it says that something was done about it: {@code complaints answered}. */
    DEALT_AFTER,
    /** Before something unwanted, it says that there is none of it: {@code senza errori}. */
    WITHOUT,

    /** A change for the better, of which more is better: {@code riduzione}, {@code improvement}. */
    BETTERMENT,
    /** A change in either way. */
    CHANGE,
    /** The year with which a change compares. */
    PREVIOUS_YEAR,

    /** A time that should be short: {@code tempo medio}, {@code waiting time}. */
    SHORT_TIME,
    /** Days that something takes: {@code giorni per}, {@code days to}. */
    DAYS_TAKEN,
    /** Time of which more is wanted: {@code ore di formazione}. */
    TIME_WANTED,
    /** Something of which more time may be wanted or less: {@code permanenza}, {@code visit}. */
    TIME_EITHER,

    /** Days. */
    DAYS,
    /** Working days. */
    WORKING_DAYS,
    /** Hours. */
    HOURS,
    /** Minutes. */
    MINUTES
}
