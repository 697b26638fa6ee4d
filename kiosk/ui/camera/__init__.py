"""The camera: reading codes in its frames, showing its picture, and setting it up."""
