# In config/routes.rb: get "/endpoint", to: "not_found#show"
class NotFoundController < ApplicationController
  def show
    body = {
      type: "about:blank",
      title: "Not Found",
      status: 404,
      detail: "No resource was found at this URI"
    }
    render json: body, status: :not_found, content_type: "application/problem+json"
  end
end
