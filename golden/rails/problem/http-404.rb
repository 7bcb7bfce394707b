# In config/routes.rb: get "/endpoint", to: "not_found#show"
class NotFoundController < ApplicationController
  def show
    body = {
      type: "about:blank",
      title: "Not Found",
      status: 404,
      detail: "No resource was found at this URI"
    }
    render json: body, status: 404, content_type: "application/problem+json"
  end
end
