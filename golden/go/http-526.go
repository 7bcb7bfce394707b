package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// invalidSslCertificate answers GET /endpoint.
func invalidSslCertificate(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(526)
	body := map[string]any{
		"error":   "invalid_ssl_certificate",
		"message": "The certificate of the origin server is not valid",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", invalidSslCertificate)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
