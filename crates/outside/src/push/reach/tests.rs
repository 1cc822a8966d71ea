use super::{agent, is_public};

#[test]
fn only_the_public_internet_is_within_reach() {
    let table = [
        ("142.250.185.106", true),
        ("34.107.243.93", true),
        ("172.15.255.255", true),
        ("172.32.0.0", true),
        ("192.0.1.1", true),
        ("2a00:1450:4001:82f::200a", true),
        ("64:ff9b::8efa:b96a", true),
        ("::ffff:142.250.185.106", true),
        ("0.0.0.0", false),
        ("10.1.2.3", false),
        ("100.100.100.200", false),
        ("127.0.0.1", false),
        ("127.255.0.1", false),
        ("169.254.169.254", false),
        ("172.16.0.1", false),
        ("172.31.255.255", false),
        ("192.168.1.1", false),
        ("192.0.0.8", false),
        ("198.19.0.1", false),
        ("203.0.113.7", false),
        ("224.0.0.1", false),
        ("255.255.255.255", false),
        ("::", false),
        ("::1", false),
        ("::ffff:127.0.0.1", false),
        ("::ffff:10.0.0.1", false),
        ("64:ff9b::7f00:1", false),
        ("2002:7f00:1::", false),
        ("2001:0:7f00::1", false),
        ("2001:db8::1", false),
        ("fc00::1", false),
        ("fd12:3456::1", false),
        ("fe80::1", false),
        ("ff02::1", false),
    ];
    for (address, wanted) in table {
        assert_eq!(is_public(address.parse().expect(address)), wanted, "{address}");
    }
}

#[test]
fn nothing_goes_to_this_machine_nor_in_the_open() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("it does not wait");
    let port = listener.local_addr().expect("an address").port();
    for address in [
        format!("https://127.0.0.1:{port}/"),
        format!("https://localhost:{port}/"),
        format!("https://[::ffff:127.0.0.1]:{port}/"),
        format!("http://127.0.0.1:{port}/"),
    ] {
        agent().post(&address).send_empty().expect_err("it must not be sent");
        listener.accept().map(|_| ()).expect_err("nobody may knock");
    }
}
