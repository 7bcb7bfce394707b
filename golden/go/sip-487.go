package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// requestTerminated answers GET /endpoint.
func requestTerminated(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(487)
	body := map[string]any{
		"error":   "request_terminated",
		"message": "The request was canceled before it was answered",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", requestTerminated)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
