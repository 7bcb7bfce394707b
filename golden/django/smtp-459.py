from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.node_not_allowed)
@require_safe
def node_not_allowed(request):
    body = {
        "error": "node_not_allowed",
        "message": "The server does not start the queue of this node for this client",
        "node": "example.org",
    }
    return JsonResponse(body, status=459)
