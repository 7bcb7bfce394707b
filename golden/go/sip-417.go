package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unknownResourcePriority answers GET /endpoint.
func unknownResourcePriority(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Accept-Resource-Priority", "q735.3")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":             "unknown_resource_priority",
		"message":           "The resource priority of this request is unknown",
		"resource_priority": "q735.3",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unknownResourcePriority)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
