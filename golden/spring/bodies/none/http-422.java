import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> unprocessableContent() {
    return ResponseEntity.status(422).build();
}
