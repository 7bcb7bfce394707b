# In config/routes.rb: get "/endpoint", to: "too_many_requests#show"
class TooManyRequestsController < ApplicationController
  def show
    response.set_header("Retry-After", "300")
    body = {
      type: "about:blank",
      title: "Too Many Requests",
      status: 429,
      detail: "Too many requests: try again later",
      retry_after: 300
    }
    render json: body, status: :too_many_requests, content_type: "application/problem+json"
  end
end
