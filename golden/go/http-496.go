package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", sslCertificateRequired)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
