package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// incompatibleProtocol answers GET /endpoint.
func incompatibleProtocol(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(464)
	body := map[string]any{
		"error":   "incompatible_protocol",
		"message": "The target does not accept this version of HTTP",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", incompatibleProtocol)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
