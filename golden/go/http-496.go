package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// sslCertificateRequired answers GET /endpoint.
func sslCertificateRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(496)
	body := map[string]any{
		"error":   "ssl_certificate_required",
		"message": "A client certificate is required",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", sslCertificateRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
