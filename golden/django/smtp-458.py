from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unable_to_queue_messages)
@require_safe
def unable_to_queue_messages(request):
    body = {
        "error": "unable_to_queue_messages",
        "message": "The queue of this node could not be started: try again later",
        "node": "example.org",
    }
    return JsonResponse(body, status=458)
