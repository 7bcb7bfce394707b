package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// railgunError answers GET /endpoint.
func railgunError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(527)
	body := map[string]any{
		"error":   "railgun_error",
		"message": "The connection through Railgun failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", railgunError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
