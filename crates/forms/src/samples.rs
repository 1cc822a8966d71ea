//! Four forms to try things with: the demonstration market posts them, and tests check them.

use crate::Form;

/// One choice about a text: the column `text`.
pub const SENTIMENT: &str = r#"{
  "version": 1,
  "items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "sentiment", "label": "How does the writer feel about it?",
      "options": [
        { "value": "positive", "label": "Positive" },
        { "value": "neutral", "label": "Neutral or mixed" },
        { "value": "negative", "label": "Negative" }
      ] },
    { "ask": "rating", "name": "certainty", "label": "How sure are you?", "required": false,
      "steps": 5, "low": "A guess", "high": "Certain" }
  ]
}"#;

/// A product text of 200 words or more: the columns `product`, `facts` and `photo`.
pub const PRODUCT_TEXT: &str = r#"{
  "version": 1,
  "items": [
    { "show": "markdown", "text": "Write a product text about **${product}**." },
    { "show": "image", "source": "${photo}", "caption": "${product}" },
    { "show": "text", "text": "${facts}" },
    { "ask": "short_text", "name": "title", "label": "Title", "min_length": 10,
      "max_length": 80 },
    { "ask": "long_text", "name": "text", "label": "Product text",
      "help": "Your own words, no copied sentences.",
      "min_words": 200, "max_words": 400,
      "keywords": [ { "keyword": "quality", "min": 2 }, { "keyword": "every day" } ] },
    { "ask": "url", "name": "source", "label": "Where did you look things up?",
      "required": false }
  ]
}"#;

/// Is this address still right: the columns `company`, `street`, `postcode`, `city` and `query`.
pub const ADDRESS_CHECK: &str = r#"{
  "version": 1,
  "items": [
    { "show": "text", "text": "${company}\n${street}\n${postcode} ${city}" },
    { "show": "link", "source": "https://www.openstreetmap.org/search?query=${query}",
      "caption": "Look it up on the map" },
    { "ask": "choice", "name": "state", "label": "Is ${company} still there?",
      "options": [
        { "value": "same", "label": "Yes, at this address" },
        { "value": "moved", "label": "It has moved" },
        { "value": "closed", "label": "It has closed" },
        { "value": "unclear", "label": "I could not find out" }
      ] },
    { "ask": "url", "name": "proof", "label": "Page that shows it" },
    { "ask": "date", "name": "seen_on", "label": "When did you look?", "min": "2020-01-01" },
    { "ask": "short_text", "name": "new_postcode", "label": "New postcode", "required": false,
      "max_length": 10, "characters": "digits" },
    { "ask": "email", "name": "contact", "label": "E-mail address on the page",
      "required": false }
  ]
}"#;

/// What is in a picture: the columns `image` and `object`.
pub const IMAGE_QUESTION: &str = r#"{
  "version": 1,
  "items": [
    { "show": "image", "source": "${image}" },
    { "ask": "number", "name": "count", "label": "How many ${object} do you see?",
      "min": "0", "max": "500", "decimals": 0 },
    { "ask": "choices", "name": "problems", "label": "What is wrong with the picture?",
      "required": false,
      "options": [
        { "value": "blurred", "label": "It is blurred" },
        { "value": "dark", "label": "It is too dark" },
        { "value": "cut", "label": "Something is cut off" },
        { "value": "none", "label": "Nothing" }
      ] },
    { "ask": "file", "name": "marked", "label": "The picture with your marks",
      "required": false, "max_files": 2, "max_bytes": 5000000, "kinds": ["image"] }
  ]
}"#;

pub fn sentiment() -> Form {
    read(SENTIMENT)
}

pub fn product_text() -> Form {
    read(PRODUCT_TEXT)
}

pub fn address_check() -> Form {
    read(ADDRESS_CHECK)
}

pub fn image_question() -> Form {
    read(IMAGE_QUESTION)
}

fn read(document: &str) -> Form {
    match Form::from_json(document) {
        Ok(form) => form,
        Err(error) => panic!("a sample is a form: {error}"),
    }
}

#[cfg(test)]
mod tests;
