import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> parameterNotImplemented() {
    return ResponseEntity.status(504).build();
}
