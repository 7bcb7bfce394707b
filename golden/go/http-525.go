package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// sslHandshakeFailed answers GET /endpoint.
func sslHandshakeFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(525)
	body := map[string]any{
		"error":   "ssl_handshake_failed",
		"message": "The origin server did not complete the TLS handshake",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", sslHandshakeFailed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
