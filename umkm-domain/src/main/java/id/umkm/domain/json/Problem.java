package id.umkm.domain.json;

/** What the reader can find in JSON besides the malformed values that a factory refuses; names are stable codes. */
enum Problem {
    /** A sales channel is not on the policy's list. */
    CHANNEL_UNKNOWN,
    DATE_MALFORMED,
    /** The same name twice in one object: readers disagree on which one counts. */
    DUPLICATE_KEY,
    EXTRA_NAME_MALFORMED,
    JSON_MALFORMED,
    JSON_TOO_DEEP,
    LINE_TOO_LONG,
    NUMBER_NOT_WHOLE,
    NUMBER_OUT_OF_RANGE,
    NUMBER_TOO_LONG,
    /** None of several properties of which one must be there, such as the applicant of an application. */
    ONE_OF_MISSING,
    /** A second of several properties of which only one may be there. */
    ONE_OF_SEVERAL,
    OUTCOME_NOT_OF_KIND,
    REQUIRED_MISSING,
    SCHEMA_UNSUPPORTED,
    /** The stage is not on the policy's list. */
    STAGE_UNKNOWN,
    TEXT_MALFORMED,
    /** Not a problem of its own but the count of those left out. */
    TOO_MANY_PROBLEMS,
    /** The trade is not on the policy's list. */
    TRADE_UNKNOWN,
    TRAILING_CONTENT,
    TYPE_WRONG,
    UNKNOWN_PROPERTY,
    UTF8_MALFORMED,
    VALUE_NOT_ALLOWED
}
