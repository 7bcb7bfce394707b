package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// nonAuthoritativeInformation answers GET /endpoint.
func nonAuthoritativeInformation(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusNonAuthoritativeInfo)
	body := map[string]any{
		"status":  "non_authoritative_information",
		"message": "A proxy has modified this content",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", nonAuthoritativeInformation)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
