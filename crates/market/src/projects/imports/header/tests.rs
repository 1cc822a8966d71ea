use forms::Form;
use tables::Target;

use super::suggestion;

#[test]
fn columns_that_are_called_alike_are_matched_once() {
    let form = r#"{"items": [
        {"show": "text", "text": "${product name} ${photo} ${city}"},
        {"ask": "short_text", "name": "a", "label": "${city}?"}]}"#;
    let form = Form::from_json(form).unwrap();
    let columns = ["Product_Name", "photo", "CITY", "city ", "_gold_a"].map(str::to_owned);
    let rules = suggestion(&columns, Some(&form));
    let renamed = |from: &str, to: &str| (from.to_owned(), Target::Rename(to.to_owned()));
    assert_eq!(rules, [renamed("Product_Name", "product name"), renamed("CITY", "city")]);
    assert_eq!(suggestion(&columns, None), []);
}
