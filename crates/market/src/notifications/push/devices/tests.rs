use super::endpoint;
use crate::settings::PUSH_SERVICES;

#[test]
fn messages_go_to_known_services_alone() {
    let table = [
        ("https://fcm.googleapis.com/fcm/send/abc:def", ""),
        ("https://updates.push.services.mozilla.com/wpush/v2/gAAA", ""),
        ("https://web.push.apple.com/QAbc", ""),
        ("https://wns2-par02p.notify.windows.com/w/?token=BQY%3d", ""),
        ("https://FCM.googleapis.com/fcm/send/abc", ""),
        ("http://fcm.googleapis.com/fcm/send/abc", "push-endpoint-malformed"),
        ("https://fcm.googleapis.com:8443/fcm", "push-endpoint-malformed"),
        ("https://me:secret@fcm.googleapis.com/", "push-endpoint-malformed"),
        ("https://fcm.googleapis.com@127.0.0.1/", "push-endpoint-malformed"),
        ("https://127.0.0.1/fcm", "push-endpoint-malformed"),
        ("https://[::1]/fcm", "push-endpoint-malformed"),
        ("https://2130706433/", "push-endpoint-malformed"),
        ("fcm.googleapis.com", "push-endpoint-malformed"),
        ("", "push-endpoint-malformed"),
        ("https://fcm.googleapis.com.evil.example/", "push-service-unknown"),
        ("https://evilpush.apple.com.example/", "push-service-unknown"),
        ("https://eviltify.windows.com/", "push-service-unknown"),
        ("https://push.apple.com/", "push-service-unknown"),
        ("https://notpush.apple.com/", "push-service-unknown"),
        ("https://localhost/", "push-service-unknown"),
    ];
    for (text, code) in table {
        let found = endpoint(text, PUSH_SERVICES.default).err();
        let found = found.map(|it| it.to_string()).unwrap_or_default();
        assert!(found.ends_with(code) && found.is_empty() == code.is_empty(), "{text}: {found}");
    }
    let long = format!("https://fcm.googleapis.com/{}", "a".repeat(1_000));
    endpoint(&long, PUSH_SERVICES.default).expect_err("too long");
    endpoint("https://fcm.googleapis.com/a", "").expect_err("no service is named");
    endpoint("https://fcm.googleapis.com./a", PUSH_SERVICES.default).expect_err("another host");
}
