import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> imATeapot() {
    return ResponseEntity.status(418).build();
}
