use tables::Target;

use super::{Named, read, rules, short, suggested};

fn strings(all: &[&str]) -> Vec<String> {
    all.iter().map(|it| (*it).to_owned()).collect()
}

#[test]
fn columns_are_kept_renamed_and_left_out() {
    let columns = strings(&["Text ", "photo", "note"]);
    let typed = [("name-0", "text"), ("name-1", " photo "), ("name-2", "")];
    let typed = typed.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let named = read(&columns, &typed);
    let rename = ("Text ".to_owned(), Target::Rename("text".to_owned()));
    assert_eq!(rules(&named), [rename, ("note".to_owned(), Target::Ignore)]);
}

#[test]
fn a_column_that_is_called_alike_is_suggested() {
    let form = forms::samples::address_check();
    let named = suggested(&strings(&["Company", "post-code", "else"]), Some(&form));
    let named: Vec<&str> = named.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(named, ["company", "postcode", "else"]);
    let plain = suggested(&strings(&["a"]), None);
    assert_eq!(plain, [Named { column: "a".to_owned(), name: "a".to_owned() }]);
}

#[test]
fn long_values_are_cut() {
    assert_eq!(short("a  b\nc", 10), "a b c");
    assert_eq!(short("ääää", 3), "äää…");
}
