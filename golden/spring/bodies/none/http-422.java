import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> unprocessableContent() {
    return ResponseEntity.status(422).build();
}

/** @deprecated use unprocessableContent */
@Deprecated
static ResponseEntity<Void> unprocessableEntity() {
    return unprocessableContent();
}
