package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// multiStatus answers GET /endpoint.
func multiStatus(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusMultiStatus)
	body := map[string]any{
		"status":  "multi_status",
		"message": "Each resource has a status of its own",
		"results": []any{
			map[string]any{
				"href":   "/orders/41",
				"status": 200,
			},
			map[string]any{
				"href":   "/orders/42",
				"status": 200,
			},
			map[string]any{
				"href":   "/orders/43",
				"status": 404,
			},
		},
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", multiStatus)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
