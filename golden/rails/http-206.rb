# In config/routes.rb: get "/endpoint", to: "partial_content#show"
class PartialContentController < ApplicationController
  def show
    response.set_header("Content-Range", "items 0-1/3")
    body = {
      status: "partial_content",
      message: "The requested part is being sent",
      items: [
        {
          id: 41,
          title: "First order"
        },
        {
          id: 42,
          title: "Second order"
        }
      ],
      first: 0,
      last: 1,
      total: 3
    }
    render json: body, status: :partial_content
  end
end
