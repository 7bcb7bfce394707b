import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> protocolError() {
    return ResponseEntity.status(400).build();
}
