use super::{FROM_DATA, STARTS, document};

#[test]
fn every_beginning_is_a_form() {
    for it in STARTS {
        let text = document(it.name, &[], "Your answer").unwrap();
        assert!(forms::Form::from_json(&text).is_ok(), "{}", it.name);
    }
    assert_eq!(document("", &[], ""), None);
    assert_eq!(document(FROM_DATA, &[], ""), None);
}

#[test]
fn a_form_from_data_shows_each_column() {
    let columns = ["text".to_owned(), "brace}".to_owned(), "Größe (cm)".to_owned()];
    let form = forms::Form::from_json(&document(FROM_DATA, &columns, "A").unwrap()).unwrap();
    assert_eq!(form.columns(), ["text", "Größe (cm)"]);
    assert_eq!(form.cell_names().collect::<Vec<_>>(), ["answer"]);
}
