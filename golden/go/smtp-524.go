package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// mechanismNeedsEncryption answers GET /endpoint.
func mechanismNeedsEncryption(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(524)
	body := map[string]any{
		"error":   "mechanism_needs_encryption",
		"message": "This authentication mechanism is allowed only with encryption",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", mechanismNeedsEncryption)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
