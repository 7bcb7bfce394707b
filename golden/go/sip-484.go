package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// addressIncomplete answers GET /endpoint.
func addressIncomplete(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(484)
	body := map[string]any{
		"error":   "address_incomplete",
		"message": "The number or address is incomplete",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", addressIncomplete)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
