# In config/routes.rb: get "/endpoint", to: "deadline_exceeded#show"
class DeadlineExceededController < ApplicationController
  def show
    body = {
      type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
      title: "DEADLINE_EXCEEDED",
      status: 504,
      detail: "The deadline passed before the call completed"
    }
    render json: body, status: 504, content_type: "application/problem+json"
  end
end
