from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def node_not_allowed(request):
    body = {
        "error": "node_not_allowed",
        "message": "The server does not start the queue of this node for this client",
        "node": "example.org",
    }
    return JsonResponse(body, status=459)


urlpatterns = [
    path("endpoint", node_not_allowed),
]
