import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> sipNotFound() {
    return ResponseEntity.status(404).build();
}
