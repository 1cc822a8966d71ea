//! What every operation may answer beside its own: a refusal, as a problem document.
//!
//! Invariant: no operation documents a refusal in another way, so that a client reads them all
//! with the same few lines.

use utoipa::openapi::{
    Content, OpenApi as Document, Ref, RefOr, Response, ResponseBuilder, path::Operation,
};

const KIND: &str = "application/problem+json";

/// Writes the one way of refusing into every operation.
pub(crate) fn document(document: &mut Document) {
    for path in document.paths.paths.values_mut() {
        let operations =
            [&mut path.get, &mut path.post, &mut path.put, &mut path.patch, &mut path.delete];
        operations.into_iter().flatten().for_each(refuses);
    }
}

fn refuses(operation: &mut Operation) {
    let responses = &mut operation.responses.responses;
    for (status, response) in responses.iter_mut().filter(|it| it.0.starts_with('4')) {
        let description = match response {
            RefOr::T(it) if !it.description.is_empty() => it.description.clone(),
            _ => format!("A refusal with status {status}: what is wrong and what to do next"),
        };
        *response = RefOr::T(problem(&description));
    }
    let any = || RefOr::T(problem("A refusal: what is wrong and what to do next"));
    responses.entry("4XX".to_owned()).or_insert_with(any);
}

fn problem(description: &str) -> Response {
    let content = Content::new(Some(Ref::from_schema_name("Problem")));
    ResponseBuilder::new().description(description).content(KIND, content).build()
}
