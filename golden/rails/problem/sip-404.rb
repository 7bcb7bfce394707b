# In config/routes.rb: get "/endpoint", to: "not_found#show"
class NotFoundController < ApplicationController
  def show
    body = {
      type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
      title: "Not Found",
      status: 404,
      detail: "No such user in this domain"
    }
    render json: body, status: :not_found, content_type: "application/problem+json"
  end
end
