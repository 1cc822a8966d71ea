use ureq::{Body, http::Response};

use super::judged;
use market::ports::Handed;

#[test]
fn each_answer_of_a_service_means_one_thing() {
    let answer = |status: u16| {
        let body = Body::builder().data("because\n");
        judged(Response::builder().status(status).body(body).expect("an answer"))
    };
    for status in [200, 201, 202, 204] {
        assert_eq!(answer(status).expect("no error"), Handed::Taken, "{status}");
    }
    for status in [404, 410] {
        assert_eq!(answer(status).expect("no error"), Handed::Gone, "{status}");
    }
    for status in [301, 307, 400, 401, 403, 413] {
        let refused = Handed::Refused(format!("{status}: because"));
        assert_eq!(answer(status).expect("no error"), refused, "{status}");
    }
    for status in [408, 429, 500, 503] {
        let error = answer(status).expect_err("try again");
        assert!(error.to_string().contains(&status.to_string()), "{error}");
    }
}
