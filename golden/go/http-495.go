package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// sslCertificateError answers GET /endpoint.
func sslCertificateError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(495)
	body := map[string]any{
		"error":   "ssl_certificate_error",
		"message": "The client certificate could not be verified",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", sslCertificateError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
