# In config/routes.rb: get "/endpoint", to: "content_too_large#show"
class ContentTooLargeController < ApplicationController
  def show
    body = {
      type: "about:blank",
      title: "Content Too Large",
      status: 413,
      detail: "The content exceeds the limit of 1048576 bytes",
      max_bytes: 1048576
    }
    render json: body, status: 413, content_type: "application/problem+json"
  end
end
