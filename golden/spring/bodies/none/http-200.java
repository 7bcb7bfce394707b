import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> ok() {
    return ResponseEntity.status(200).build();
}
