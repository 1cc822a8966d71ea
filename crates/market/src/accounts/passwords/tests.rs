use super::*;

fn code(text: &str) -> &'static str {
    match Password::parse("password", text) {
        Err(Error::Invalid(fields)) => fields[0].code,
        Err(other) => panic!("{other}"),
        Ok(_) => "good",
    }
}

#[test]
fn length_and_guessing_decide_and_nothing_else() {
    for (text, expected) in [
        ("", "required"),
        ("1234567", "password-too-short"),
        ("ääääääö", "password-too-short"),
        ("Password1", "password-guessed-first"),
        ("QWERTZUI", "password-guessed-first"),
        ("zzzzzzzzzzzz", "password-guessed-first"),
        ("correct horse battery", "good"),
        ("  spaces kept  ", "good"),
        ("ключевоеслово", "good"),
    ] {
        assert_eq!(code(text), expected, "{text}");
    }
    let long = "ab".repeat(128);
    assert_eq!(code(&long), "good");
    assert_eq!(code(&(long + "c")), "password-too-long");
    let shown = format!("{:?}", Password::parse("password", "correct horse").unwrap());
    assert!(!shown.contains("horse"), "a password is never printed");
}

#[test]
fn the_list_is_sorted_in_lower_case_and_of_allowed_length() {
    let list: Vec<&str> = GUESSED_FIRST.lines().collect();
    assert!(300 <= list.len() && list.is_sorted());
    for it in list {
        assert!(it.chars().count() >= Password::MIN && it.to_lowercase() == it, "{it}");
    }
}

#[test]
fn nobodys_hash_costs_as_much_and_fits_nothing() {
    assert!(PasswordHash::new(NOBODY).is_ok() && is_of_today(NOBODY));
    assert!(!verify("password", NOBODY).unwrap());
    let cheap = Params::new(64, 1, 1, None).unwrap();
    let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, cheap);
    let cheap: PasswordHash = cheap.hash_password(b"correct horse").unwrap();
    assert!(verify("correct horse", &cheap.to_string()).unwrap());
    assert!(!is_of_today(&cheap.to_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_turned_away_and_the_rest_are_served() {
    let passwords = Passwords::new(2);
    let good = Password::parse("password", "correct horse").unwrap();
    let mut asked = tokio::task::JoinSet::new();
    for _ in 0..60 {
        let (passwords, good) = (passwords.clone(), good.clone());
        asked.spawn(async move { passwords.hash(&good).await });
    }
    let answers = asked.join_all().await;
    let served = answers.iter().filter(|it| it.is_ok()).count();
    assert!((34..60).contains(&served), "2 run and 32 wait: {served}");
    for refused in answers.into_iter().filter_map(Result::err) {
        assert_eq!(refused.code(), Some("sign-in-busy"));
    }
    assert!(passwords.hash(&good).await.is_ok(), "the flood has passed");
}
