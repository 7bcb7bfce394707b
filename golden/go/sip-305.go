package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// useProxy answers GET /endpoint.
func useProxy(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:proxy.example.com>")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(307)
	body := map[string]any{
		"status":  "use_proxy",
		"message": "Send this request through the given proxy",
		"contact": "sip:proxy.example.com",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", useProxy)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
