use base::Error;

use super::parse;

/// Examples of the IBAN registry (ISO 13616), and what happens to them.
#[test]
fn the_check_digits_decide() {
    for good in [
        "DE89 3704 0044 0532 0130 00",
        "at611904300234573201",
        "GB82 WEST 1234 5698 7654 32",
        "NO93 8601 1117 947",
        "MT84MALT011000012345MTLCAST001S",
    ] {
        let read = parse("target", good).unwrap();
        assert!(!read.contains(' ') && read == read.to_uppercase(), "{good}");
    }
}

#[test]
fn every_single_slip_is_noticed() {
    let good = "DE89370400440532013000";
    let code = |text: &str| match parse("target", text) {
        Err(Error::Invalid(fields)) => fields[0].code,
        other => panic!("{text}: {other:?}"),
    };
    for at in 4..good.len() {
        for digit in b'0'..=b'9' {
            let mut slip = good.as_bytes().to_vec();
            if slip[at] != digit {
                slip[at] = digit;
                let slip = String::from_utf8(slip).unwrap();
                assert_eq!(code(&slip), "iban-check-failed", "{slip}");
            }
        }
        if at + 1 < good.len() && good.as_bytes()[at] != good.as_bytes()[at + 1] {
            let mut swapped = good.as_bytes().to_vec();
            swapped.swap(at, at + 1);
            assert_eq!(code(&String::from_utf8(swapped).unwrap()), "iban-check-failed");
        }
    }
    for odd in ["", "DE", "8937040044053201300", "DE8937040044053201300é", "D189370400440532013000"]
    {
        assert_eq!(code(odd), "iban-malformed", "{odd}");
    }
}
