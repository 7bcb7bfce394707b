# In config/routes.rb: get "/endpoint", to: "multi_status#show"
class MultiStatusController < ApplicationController
  def show
    body = {
      status: "multi_status",
      message: "Each resource has a status of its own",
      results: [
        {
          href: "/orders/41",
          status: 200
        },
        {
          href: "/orders/42",
          status: 200
        },
        {
          href: "/orders/43",
          status: 404
        }
      ]
    }
    render json: body, status: :multi_status
  end
end
