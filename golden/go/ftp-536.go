package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// protLevelNotSupported answers GET /endpoint.
func protLevelNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(536)
	body := map[string]any{
		"error":   "prot_level_not_supported",
		"message": "The security mechanism does not support this protection level",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", protLevelNotSupported)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
