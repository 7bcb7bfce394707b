package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// versionNotSupported answers GET /endpoint.
func versionNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(501)
	body := map[string]any{
		"error":   "version_not_supported",
		"message": "This SIP version is not supported",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", versionNotSupported)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
