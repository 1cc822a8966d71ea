//! Every reason why a form, a task's data or an answer is refused here: the one list of codes.
//!
//! Invariant: code in this crate names a reason only through these constants, so nothing is
//! refused for a reason that [`CODES`] does not hold. `{detail}` in a sentence stands for
//! [`base::FieldError::detail`], which is never empty where the sentence has it.

macro_rules! codes {
    ($($name:ident $code:literal $sentence:literal;)*) => {
        $(#[doc = $sentence] pub const $name: &str = $code;)*

        /// Each code with its English sentence.
        pub const CODES: &[(&str, &str)] = &[$(($code, $sentence)),*];
    };
}

codes! {
    // The document as JSON.
    JSON_MALFORMED "json-malformed" "This is not JSON: {detail}.";
    JSON_TOO_DEEP "json-too-deep" "Lists and objects may be inside each other {detail} deep.";
    DOCUMENT_TOO_LARGE "document-too-large" "The document may have at most {detail} bytes.";
    KEY_UNKNOWN "key-unknown" "There is no such key here.";
    KEY_MISSING "key-missing" "This key is missing.";
    KEY_REPEATED "key-repeated" "This key stands here twice.";
    TYPE_WRONG "type-wrong" "This must be {detail}.";
    VALUE_UNKNOWN "value-unknown" "This must be one of: {detail}.";
    LIST_TOO_SHORT "list-too-short" "This needs at least {detail} entries.";
    LIST_TOO_LONG "list-too-long" "This may have at most {detail} entries.";

    // The form.
    VERSION_UNKNOWN "version-unknown" "Only version {detail} of the format is known.";
    ITEM_UNCLEAR "item-unclear" "An item either shows something or asks something.";
    FIELDS_NONE "fields-none" "The form asks nothing: add a field.";
    FIELDS_TOO_MANY "fields-too-many" "A form may have at most {detail} fields.";
    NAME_MALFORMED "name-malformed" "A name is a letter followed by letters, digits and _, at \
        most {detail} characters.";
    NAME_TAKEN "name-taken" "Another field has this name.";
    RANGE_EMPTY "range-empty" "The largest value ({detail}) is smaller than the smallest.";
    NUMBER_OUT_OF_RANGE "number-out-of-range" "Choose a number[: {detail}].";
    STEP_NOT_POSITIVE "step-not-positive" "A step must be larger than 0.";
    OPTION_TAKEN "option-taken" "Another option has this value.";
    OPTION_HAS_BAR "option-has-bar" "An option's value may not hold the character |.";
    KEYWORD_TAKEN "keyword-taken" "This keyword stands here twice.";
    KEYWORD_WITHOUT_WORD "keyword-without-word" "A keyword needs a letter or a digit.";
    KIND_TWICE "kind-twice" "This kind of file stands here twice.";
    TEMPLATE_UNCLOSED "template-unclosed" "A ${ has no } after it.";
    TEMPLATE_NAME_MALFORMED "template-name-malformed" "This is no name of a column: {detail}.";

    // Texts, in the form and in answers.
    REQUIRED "required" "Fill this in.";
    TEXT_TOO_SHORT "text-too-short" "Write more[: at least {detail} characters].";
    TEXT_TOO_LONG "text-too-long" "Shorten this[ to at most {detail} characters].";
    TEXT_HAS_LINE_BREAKS "text-has-line-breaks" "Write this on one line, without tabs.";
    TEXT_HAS_CONTROL_CHARACTERS "text-has-control-characters"
        "Remove the invisible control characters; retype the text.";

    // Answers.
    ANSWER_TOO_LARGE "answer-too-large" "An answer may have at most {detail} bytes.";
    FIELD_UNKNOWN "field-unknown" "The form has no such field.";
    ONE_VALUE_ONLY "one-value-only" "This takes a single value.";
    LETTERS_ONLY "letters-only" "Use letters only.";
    DIGITS_ONLY "digits-only" "Use the digits 0 to 9 only.";
    LETTERS_AND_DIGITS_ONLY "letters-and-digits-only" "Use letters and digits only.";
    TOO_FEW_WORDS "too-few-words" "Too few words: {detail}.";
    TOO_MANY_WORDS "too-many-words" "Too many words: {detail}.";
    KEYWORD_TOO_RARE "keyword-too-rare" "Use this word more often: {detail}.";
    NUMBER_MALFORMED "number-malformed" "Write a number such as 12 or 12.5.";
    NUMBER_TOO_LARGE "number-too-large" "A number may have at most {detail} digits before the \
        point.";
    NUMBER_TOO_FINE "number-too-fine" "A number may have at most {detail} digits after the point.";
    NUMBER_BELOW_MIN "number-below-min" "The smallest number allowed is {detail}.";
    NUMBER_ABOVE_MAX "number-above-max" "The largest number allowed is {detail}.";
    NUMBER_OFF_STEP "number-off-step" "The number must go in steps of {detail}.";
    DATE_MALFORMED "date-malformed" "Write a date such as 2026-12-31.";
    DATE_TOO_EARLY "date-too-early" "The earliest date allowed is {detail}.";
    DATE_TOO_LATE "date-too-late" "The latest date allowed is {detail}.";
    WEB_ADDRESS_MALFORMED "web-address-malformed" "Write a web address that begins with https:// \
        or http://.";
    EMAIL_MALFORMED "email-malformed" "Write a full e-mail address, such as ada@example.org.";
    OPTION_UNKNOWN "option-unknown" "This is not one of the options: {detail}.";
    OPTION_TWICE "option-twice" "An option is picked twice: {detail}.";
    TOO_FEW_PICKED "too-few-picked" "Pick at least {detail}.";
    TOO_MANY_PICKED "too-many-picked" "Pick at most {detail}.";
    RATING_OUT_OF_RANGE "rating-out-of-range" "Rate with a whole number from {detail}.";
    FILE_MALFORMED "file-malformed" "This is not the id of a file: {detail}.";
    FILE_TWICE "file-twice" "A file is given twice: {detail}.";
    TOO_MANY_FILES "too-many-files" "Give at most {detail} files.";

    // Known answers.
    KNOWN_NOTHING "known-nothing" "Say what is right in one field at least.";
    KNOWN_FILE "known-file" "A file cannot be a known answer.";
    KNOWN_RANGE "known-range" "Write a number such as 12, 12 ± 0.5 or 11..13, not: {detail}.";

    // Tasks' data.
    DATA_TOO_LARGE "data-too-large" "A task's data may have at most {detail} bytes.";
}

#[cfg(test)]
mod tests;
