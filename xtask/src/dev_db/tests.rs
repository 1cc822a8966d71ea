//! The parts of the test database that can be checked without starting one.

use super::{
    binaries::major,
    cluster::{Owner, owner_named},
};

#[test]
fn the_version_is_read_from_what_postgres_says() {
    assert_eq!(major("postgres (PostgreSQL) 15.7 (Debian 15.7-0+deb12u1)\n").unwrap(), 15);
    assert_eq!(major("postgres (PostgreSQL) 18beta1").unwrap(), 18);
    assert!(major("postgres").is_err());
}

#[test]
fn a_user_is_found_by_its_whole_name() {
    let people = "root:x:0:0:root:/root:/bin/bash\n\
                  postgresql:x:7:7::/:/bin/sh\n\
                  broken\n\
                  postgres:x:101:104:admin:/var/lib/postgresql:/bin/bash\n";
    assert_eq!(owner_named(people, "postgres"), Some(Owner { user: 101, group: 104 }));
    assert_eq!(owner_named(people, "nobody"), None);
}
